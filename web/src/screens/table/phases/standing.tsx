import { Empty } from '../../../parts/panel.tsx';
import { t } from '../../../words/words.ts';
import { Body } from '../body.tsx';
import { Foot } from '../foot.tsx';
import type { PageProps } from '../page.tsx';

/** Here, but at no table that plays just now: a place is on its way. */
export function Standing(props: PageProps) {
  const { scene, held } = props;
  const elsewhere = scene.seat.table !== null && !scene.table;
  const which = elsewhere ? 'elsewhere' : scene.table ? 'between' : 'standing';
  return (
    <>
      <Body {...props}>
        <Empty title={t(`waiting-${which}-title`)}>{t(`waiting-${which}-help`)}</Empty>
      </Body>
      <Foot scene={scene} held={held} say={t(`waiting-${which}-say`)} />
    </>
  );
}
