import { takeSecret } from '../../app/router.ts';
import { Lost } from '../lost/index.tsx';
import { useLink } from './use-link.ts';

/** `/in#TOKEN`: a link that somebody was given. The token is kept on this device and leaves the address bar at once. */
export default function InPage() {
  const link = useLink(takeSecret);
  if (link.state === 'looking') return <Lost why="looking" />;
  return link.state === 'failed' ? <Lost why={link.why} onAgain={link.again} /> : <Lost why="bad-link" />;
}
