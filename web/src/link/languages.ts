/**
 * The languages that this device asks for, best first, as tags that can be relied on. Some browsers name the machine's
 * locale instead ("en-US@posix", "de_DE.UTF-8"); what is no tag even then is left out, and so are wishes beyond the
 * language, such as for a calendar.
 */
export function deviceLanguages(asked: readonly (string | undefined)[] = browserLanguages()): readonly string[] {
  const tags = asked.map((tag) => tag?.split(/[.@]|[-_][a-z0-9][-_]/i)[0]?.replace(/_/g, '-') ?? '');
  return tags.filter(isTag);
}

function browserLanguages(): readonly (string | undefined)[] {
  return navigator.languages?.length ? navigator.languages : [navigator.language];
}

function isTag(tag: string): boolean {
  try {
    return tag !== '' && Intl.getCanonicalLocales(tag).length === 1;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
