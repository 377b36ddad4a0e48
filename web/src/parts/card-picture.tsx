import type { OpenPicture } from '../wire.ts';

/** The picture of a card. It has its place before it has come, and leaves the card most of the screen. */
export function CardPicture({ picture }: { readonly picture: OpenPicture | null | undefined }) {
  if (!picture) return null;
  const { hash, alt, width, height } = picture;
  return (
    <img
      class="card-picture"
      loading="lazy"
      src={`/pictures/${hash}.jpg`}
      alt={alt}
      width={width}
      height={height}
      style={{ '--ratio': width / height }}
    />
  );
}
