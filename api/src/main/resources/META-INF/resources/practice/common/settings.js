/** What the visitor has chosen on the practice pages: language, colours, bad behaviour. Kept in this browser. */

const key = 'practice';
const kept = JSON.parse(localStorage.getItem(key) ?? '{}');

export const settings = {
  language: kept.language ?? (navigator.language.startsWith('ru') ? 'ru' : 'en'),
  scheme: kept.scheme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'),
  /** Re-render storms are for one visit only: nobody should come back to a page that flickers. */
  storms: false,
};

export function keep(changes) {
  Object.assign(settings, changes);
  const { language, scheme } = settings;
  localStorage.setItem(key, JSON.stringify({ ...kept, language, scheme }));
  show();
}

/** Puts language and colours on the document, in the ways that the live networks do it. */
export function show() {
  const root = document.documentElement;
  root.lang = settings.language;
  root.dataset.scheme = settings.scheme;
  root.classList.toggle('__fb-dark-mode', root.dataset.network === 'facebook' && settings.scheme === 'dark');
  root.classList.toggle('__fb-light-mode', root.dataset.network === 'facebook' && settings.scheme === 'light');
}
