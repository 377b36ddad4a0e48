import { useEffect, useState } from 'preact/hooks';
import { api, Problem } from '../link/index.ts';
import './reach.css';

interface LinkQrProps {
  /** The whole link. The server draws it only when it leads back to itself. */
  readonly link: string;
  /** What it is for, spoken: "Code to join MJ4T 9KWD". */
  readonly label: string;
  /** Width in px at normal text size. */
  readonly size?: number | undefined;
}

/** A link as a QR code, dark on white in every theme. The place is kept while it is drawn; without it the words beside it do. */
export function LinkQr({ link, label, size = 160 }: LinkQrProps) {
  const svg = useQr(link);
  const rem = `${size / 16}rem`;
  return (
    <span
      class="link-qr"
      role="img"
      aria-label={label}
      style={{ width: rem, height: rem }}
      // The server's own drawing, without script or style: the page's policy would run neither.
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  );
}

function useQr(link: string): string {
  const [drawn, draw] = useState({ link: '', svg: '' });
  useEffect(() => {
    let left = false;
    api.qr(link).then(
      ({ svg }) => left || draw({ link, svg }),
      (problem: unknown) => {
        if (!(problem instanceof Problem)) throw problem;
      },
    );
    return () => {
      left = true;
    };
  }, [link]);
  return drawn.link === link ? drawn.svg : '';
}
