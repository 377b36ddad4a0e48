import type { RoomScreenProps } from '../../app/room-screens.ts';
import { Button } from '../../parts/button.tsx';
import { t } from '../../words/words.ts';
import { Page } from './index.tsx';

/** The server keeps this one room shut for a while after faults. The page comes back by itself; whoever likes may ask. */
export default function Resting({ session }: RoomScreenProps) {
  return (
    <Page why="resting" room={session.key.title}>
      <Button onPress={session.wake}>{t('lost-again')}</Button>
    </Page>
  );
}
