import { lifeBuoy } from '../../../icons/ui.ts';
import { TenderCard } from '../../../parts/small-card.tsx';
import { toast } from '../../../parts/toast.tsx';
import { t } from '../../../words/words.ts';
import { Act } from '../act.tsx';
import { Layout } from '../layout.tsx';
import type { PageProps } from '../page.tsx';
import { plain } from '../plain.ts';
import { cardInPlay, may } from '../scene.ts';
import { TableSide } from '../table-side.tsx';

/** A tender card, face down: what it is about, and three equal ways on. Nobody is told who chose. */
export function Tender(props: PageProps) {
  const { scene, held } = props;
  const { session, seat } = scene;
  const card = cardInPlay(scene);
  const Card = plain.value?.PlainTender ?? TenderCard;
  const note = card?.content_note || t('tender-no-note');
  return (
    <Layout
      {...props}
      aside={<TableSide scene={scene} held={held} />}
      asideWide
      tray={{
        noCapture: true,
        say: seat.out && t('tender-out'),
        main: (
          <div class="equal-ways">
            <Act session={session} offer={may(scene, 'turn_card')} wide>
              {t('tender-read')}
            </Act>
            <Act session={session} offer={may(scene, 'not_this_card')} wide>
              {t('tender-other')}
            </Act>
            <Act session={session} offer={may(scene, 'sit_out')} wide>
              {t(seat.out ? 'sit-back-in' : 'tender-sit-out')}
            </Act>
          </div>
        ),
        more: (
          <Act
            kind="quiet"
            icon={lifeBuoy}
            session={session}
            offer={may(scene, 'ask_for_help', { wanted: true })}
            onDone={() => toast({ text: t('help-asked') })}
          >
            {t('help-ask')}
          </Act>
        ),
      }}
    >
      <Card note={note} lang={card?.language} dir={card?.dir} />
    </Layout>
  );
}
