import { useState } from 'preact/hooks';
import { navigate } from '../../app/router.ts';
import { Button } from '../../parts/button.tsx';
import { CodeField } from '../../parts/code-field.tsx';
import { t } from '../../words/words.ts';

const LETTERS = 8;

/** The code of a room, and the way in; or a personal code, and the way back. */
export function JoinBox() {
  const [code, setCode] = useState('');
  const [short, setShort] = useState(false);
  const join = (event: Event) => {
    event.preventDefault();
    if (code.length < LETTERS) return setShort(true);
    navigate(code.length > LETTERS ? `/in#${code}` : `/join#${code}`);
  };
  return (
    <form class="home-join paper" onSubmit={join}>
      <CodeField
        label={t('home-join-label')}
        value={code}
        onInput={(next) => {
          setCode(next);
          setShort(false);
        }}
        error={short ? t('home-join-short', { count: LETTERS - code.length }) : undefined}
      />
      <Button kind="main" type="submit">
        {t('home-join')}
      </Button>
    </form>
  );
}
