import { Body, type BodyProps } from './body.tsx';
import { Foot, type Tray } from './foot.tsx';
import { plain } from './plain.ts';

export interface LayoutProps extends BodyProps {
  /** One's own things: what is going on, and what one can do about it. */
  readonly tray: Tray;
}

/** One page of the game: what everyone is told, the thing that is going on, and what one can do; laid out as a board or, if wished, as a text. */
export function Layout({ tray, ...body }: LayoutProps) {
  const Told = plain.value?.Told;
  if (Told) return <Told {...body} tray={tray} />;
  return (
    <>
      <Body {...body} />
      <Foot scene={body.scene} held={body.held} {...tray} />
    </>
  );
}
