import type { ComponentChildren } from 'preact';
import { t } from '../words/words.ts';
import { Icon } from './icon.tsx';
import '../style/parts/button.css';

export interface ButtonProps {
  /** `main`: ink, one on a page. `plain`: paper. `quiet`: words only. `ending`: asks before it ends. `capture`: lamp. */
  readonly kind?: 'main' | 'plain' | 'quiet' | 'ending' | 'capture' | undefined;
  readonly children: ComponentChildren;
  /** Path data of an icon before the words. */
  readonly icon?: string | undefined;
  /** The icon points along the line of reading, so it turns round in right-to-left. */
  readonly iconMirrors?: boolean | undefined;
  readonly onPress?: (() => void) | undefined;
  /** Draws a link that looks like this button; `onPress` is then called too, before the page moves. */
  readonly href?: string | undefined;
  /** When it will be open ("When Rosa is done"). Said in place of the words; the button stays reachable and does nothing. */
  readonly notYet?: string | undefined;
  /** An answer is awaited: the words stay, a second press does nothing, "sending" follows after 400 ms. */
  readonly sending?: boolean | undefined;
  /** As wide as its column. */
  readonly wide?: boolean | undefined;
  readonly type?: 'button' | 'submit' | undefined;
  /** For a button that opens something: whether it is open, and the id of what it opens. */
  readonly expanded?: boolean | undefined;
  readonly controls?: string | undefined;
  /** For a button that stays down. */
  readonly pressed?: boolean | undefined;
  readonly describedBy?: string | undefined;
  readonly id?: string | undefined;
}

/** A thing to press, at least 44 px high. */
export function Button(props: ButtonProps) {
  const { kind = 'plain', icon, notYet, sending, wide, href } = props;
  const names = [
    'button',
    `button-${kind}`,
    wide && 'button-wide',
    notYet && 'button-not-yet',
    sending && 'button-sending',
  ];
  const shared = {
    id: props.id,
    class: names.filter(Boolean).join(' '),
    'aria-describedby': props.describedBy,
    'aria-expanded': props.expanded,
    'aria-controls': props.controls,
    'aria-disabled': notYet ? true : undefined,
  };
  const inside = (
    <>
      {icon && <Icon d={icon} size={kind === 'capture' ? 24 : 20} mirrors={props.iconMirrors} />}
      <span>{notYet ?? props.children}</span>
      {sending && <span class="button-sends">{t('button-sending')}</span>}
    </>
  );
  if (href !== undefined && !notYet)
    return (
      <a {...shared} href={href} onClick={props.onPress}>
        {inside}
      </a>
    );
  const press = (event: MouseEvent) => {
    if (notYet || sending) event.preventDefault();
    else props.onPress?.();
  };
  return (
    <button {...shared} type={props.type ?? 'button'} aria-pressed={props.pressed} onClick={press}>
      {inside}
    </button>
  );
}

interface IconButtonProps {
  /** Path data. Only help, menu, language, write, pause and chevrons may stand without a word. */
  readonly icon: string;
  /** The spoken label, which is also shown when the pointer rests. */
  readonly label: string;
  readonly onPress: () => void;
  /** Paper like a plain button, or (unless told) quiet. */
  readonly plain?: boolean | undefined;
  readonly iconMirrors?: boolean | undefined;
  readonly expanded?: boolean | undefined;
  readonly controls?: string | undefined;
  readonly pressed?: boolean | undefined;
}

/** A square of 44 px with an icon alone and a spoken label. */
export function IconButton(props: IconButtonProps) {
  return (
    <button
      type="button"
      class={props.plain ? 'button button-plain button-icon' : 'button button-quiet button-icon'}
      aria-label={props.label}
      title={props.label}
      aria-expanded={props.expanded}
      aria-controls={props.controls}
      aria-pressed={props.pressed}
      onClick={props.onPress}
    >
      <Icon d={props.icon} size={24} mirrors={props.iconMirrors} />
    </button>
  );
}
