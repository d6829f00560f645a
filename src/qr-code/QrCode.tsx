import type { QrPicture } from './build-qr.ts';

interface QrCodeProps {
  readonly picture: QrPicture;
  /** What it opens, for those who do not see it. */
  readonly label: string;
}

/** A QR code as a drawing, black on white in the dark too: readers of codes expect it. */
export function QrCode({ picture: { size, path }, label }: QrCodeProps) {
  return (
    <svg className="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
