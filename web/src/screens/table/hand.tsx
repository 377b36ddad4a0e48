import { useState } from 'preact/hooks';
import { choices } from '../../link/index.ts';
import { Button } from '../../parts/button.tsx';
import { Chip } from '../../parts/chip.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { PerspectiveCard } from '../../parts/perspective-card.tsx';
import { t } from '../../words/words.ts';
import { Act } from './act.tsx';
import { plain } from './plain.ts';
import { heldCard, may, type Scene, shoesOf } from './scene.ts';

interface HandProps {
  readonly scene: Scene;
  readonly onToggle: () => void;
}

/** The hand card as a strip: on the edge of the tray, or on the page, where it opens downwards. */
export function HandStrip({ scene, down, onToggle }: HandProps & { readonly down?: boolean | undefined }) {
  const shoes = shoesOf(scene.session, scene.seat.shoes);
  if (!shoes) return <span />;
  return (
    <PerspectiveCard
      shoes={shoes}
      form="strip"
      lang={shoes.language}
      dir={shoes.dir}
      opens={down ? 'down' : 'up'}
      onToggle={onToggle}
    />
  );
}

/** The hand card laid open, with a way to other shoes. */
export function HandCard({ scene, onToggle }: HandProps) {
  const { session, seat } = scene;
  const shoes = shoesOf(session, seat.shoes);
  const card = heldCard(scene, seat.shoes);
  if (!shoes) return null;
  const Card = plain.value?.PlainShoes ?? PerspectiveCard;
  return (
    <div class="stack hand-open">
      <Card
        shoes={shoes}
        form="open"
        lang={card?.language}
        dir={card?.dir}
        picture={card?.picture}
        inBrief={card?.in_brief}
        whatMatters={card?.what_matters}
        strengths={card?.strengths}
        whatHelps={card?.what_helps}
        ask={card?.ask_instead ?? undefined}
        onToggle={onToggle}
      />
      <p class="second">{t('hand-voices')}</p>
      <div class="row">
        <Act session={session} offer={may(scene, 'other_shoes')} kind="quiet">
          {t('hand-other')}
        </Act>
        <ChooseShoes scene={scene} />
      </div>
    </div>
  );
}

/** Where the phase lets people choose: the perspectives that are free at this table. */
export function ChooseShoes({ scene }: { readonly scene: Scene }) {
  const [open, setOpen] = useState(false);
  const offer = may(scene, 'choose_shoes');
  if (!offer) return null;
  const free = (choices(offer, 'perspective') ?? []).map((id) => shoesOf(scene.session, String(id)));
  return (
    <>
      <Button kind="quiet" onPress={() => setOpen(true)}>
        {t('hand-choose')}
      </Button>
      {open && (
        <Dialog title={t('hand-choose-title')} closable onClose={() => setOpen(false)}>
          <p class="second">{t('hand-choose-help')}</p>
          <ul class="stack">
            {free.map(
              (shoes) =>
                shoes && (
                  <li key={shoes.id}>
                    <Act
                      session={scene.session}
                      offer={offer}
                      given={{ perspective: shoes.id }}
                      kind="quiet"
                      onDone={() => setOpen(false)}
                    >
                      <Chip shoes={shoes} />
                    </Act>
                  </li>
                ),
            )}
          </ul>
        </Dialog>
      )}
    </>
  );
}
