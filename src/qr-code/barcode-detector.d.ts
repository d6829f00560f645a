/* The part of the Barcode Detection API that we use; TypeScript has no types for it yet (https://wicg.github.io/shape-detection-api/). */
interface BarcodeReader {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}
declare var BarcodeDetector:
  | {
      new (options: { formats: readonly string[] }): BarcodeReader;
      getSupportedFormats(): Promise<readonly string[]>;
    }
  | undefined;
