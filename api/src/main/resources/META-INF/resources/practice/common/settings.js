/** What the visitor has chosen on the practice pages: language, colours, bad behaviour. Kept in this browser. */

const key = 'practice';
const kept = JSON.parse(localStorage.getItem(key) ?? '{}');

/** Unless chosen here, what the cabinet speaks in this browser and the colours it has; else as the browser says. */
const language = kept.language ?? localStorage.getItem('okolo.language') ?? navigator.language;
const scheme = kept.scheme ?? localStorage.getItem('okolo.scheme');
const isDark = scheme === 'dark' || (scheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);

export const settings = {
  language: language.startsWith('ru') ? 'ru' : 'en',
  scheme: isDark ? 'dark' : 'light',
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
