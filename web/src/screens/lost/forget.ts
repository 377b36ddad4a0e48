import { navigate } from '../../app/router.ts';
import { wipeDrafts } from '../../drafts.ts';
import { dropKey, type Session } from '../../link/index.ts';

/** Takes the room off this device, drafts and all, and goes home. */
export function forgetRoom(session: Session): void {
  wipeDrafts(session.key);
  session.close();
  dropKey(session.key);
  navigate('/', { replace: true });
}
