import { useEffect, useRef, useState } from 'react';
import { type CameraProblem, watchCamera } from './watch-camera.client.ts';

interface CameraProps {
  /** What to do, and why it cannot be done. */
  readonly text: { readonly scanning: string } & Readonly<Record<CameraProblem, string>>;
  /** Called with each code that is seen, once. */
  readonly onText: (text: string) => void;
}

/** The rear camera, which tells every QR code it sees for as long as this is shown. */
export function Camera({ text, onText }: CameraProps) {
  const video = useRef<HTMLVideoElement>(null);
  const [problem, setProblem] = useState<CameraProblem | undefined>(undefined);
  const tell = useRef(onText);
  tell.current = onText;
  useEffect(() => {
    let gone = false;
    let stop = () => {};
    if (video.current) {
      watchCamera(video.current, (words) => tell.current(words)).then((watching) => {
        if (!watching.ok) setProblem(watching.reason);
        else if (gone) watching.stop();
        else stop = watching.stop;
      });
    }
    return () => {
      gone = true;
      stop();
    };
  }, []);
  return (
    <div className="camera">
      <p role="status">{problem ? text[problem] : text.scanning}</p>
      <video ref={video} muted playsInline hidden={problem !== undefined} />
    </div>
  );
}
