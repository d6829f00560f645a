/**
 * Shows the rear camera in `video` and tells every QR code it sees, each text once, until `stop()` is called.
 * The browser reads the codes where it can; elsewhere a decoder of ours, fetched when first asked for. Says
 * in one word why it cannot: no camera here, not allowed, or no decoder.
 */
export async function watchCamera(video: HTMLVideoElement, tell: (text: string) => void): Promise<Watching> {
  if (!navigator.mediaDevices?.getUserMedia) return { ok: false, reason: 'no-camera' };
  const read = await loadReader().catch(() => undefined);
  if (!read) return { ok: false, reason: 'no-decoder' };
  let stream: MediaStream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
  } catch (error) {
    const refused = error instanceof DOMException && error.name === 'NotAllowedError';
    return { ok: false, reason: refused ? 'not-allowed' : 'no-camera' };
  }
  video.srcObject = stream;
  await video.play().catch(() => {}); // a browser that wants a tap first shows its own button
  const seen = new Set<string>();
  let watching = true;
  const look = async () => {
    if (!watching) return;
    const texts = video.readyState >= video.HAVE_CURRENT_DATA ? await read(video).catch(() => []) : [];
    for (const text of texts) {
      if (!watching || seen.has(text)) continue;
      seen.add(text);
      tell(text);
    }
    setTimeout(look, pause);
  };
  void look();
  return {
    ok: true,
    stop() {
      watching = false;
      for (const track of stream.getTracks()) track.stop();
      video.srcObject = null;
    },
  };
}

/** Fetches what this browser needs to read codes, so that it is there when the network is not. */
export async function loadReader(): Promise<(video: HTMLVideoElement) => Promise<readonly string[]>> {
  const Detector = globalThis.BarcodeDetector;
  const formats = await Detector?.getSupportedFormats().catch((): string[] => []);
  if (Detector && formats?.includes('qr_code')) {
    const detector = new Detector({ formats: ['qr_code'] });
    return async (video) => (await detector.detect(video)).map(({ rawValue }) => rawValue);
  }
  const { decodeQR } = await import('qr/decode.js');
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return async (video) => {
    canvas.width = video.videoWidth;
    canvas.height = video.videoHeight;
    context?.drawImage(video, 0, 0);
    const image = context?.getImageData(0, 0, canvas.width, canvas.height);
    try {
      return image ? [decodeQR(image)] : [];
    } catch {
      return []; // no code in this picture
    }
  };
}

/** Milliseconds between two looks: quick for a hand, slow enough for a cheap phone. */
const pause = 150;

export type CameraProblem = 'no-camera' | 'not-allowed' | 'no-decoder';

export type Watching =
  | { readonly ok: true; readonly stop: () => void }
  | { readonly ok: false; readonly reason: CameraProblem };
