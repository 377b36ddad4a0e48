import { useEffect, useState } from 'preact/hooks';
import { api, Problem } from '../../link/index.ts';

interface Drawing {
  readonly box: string;
  readonly d: string;
}

/** The QR code of a link to this server, dark on white in every theme. Until it is here its place is kept. */
export function QrPicture({ link, label }: { readonly link: string; readonly label: string }) {
  const [drawing, draw] = useState<Drawing>();
  useEffect(() => {
    let left = false;
    api.qr(link).then(
      ({ svg }) => left || draw(drawingOf(svg)),
      (problem: unknown) => {
        if (!(problem instanceof Problem)) throw problem;
        if (!left) draw(undefined);
      },
    );
    return () => {
      left = true;
    };
  }, [link]);
  if (!drawing) return <span class="qr qr-waits" />;
  return (
    <svg class="qr" role="img" aria-label={label} viewBox={drawing.box} shape-rendering="crispEdges">
      <rect width="100%" height="100%" fill="#ffffff" />
      <path d={drawing.d} stroke="#12151c" />
    </svg>
  );
}

/** The box and the dark modules of the server's drawing. */
export function drawingOf(svg: string): Drawing | undefined {
  const box = /viewBox="([\d .]+)"/.exec(svg)?.[1];
  const d = /stroke="[^"]*"[^>]* d="([^"]+)"/.exec(svg)?.[1];
  return box && d ? { box, d } : undefined;
}
