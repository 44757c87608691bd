// Sets the colour scheme before anything is painted: a dark page must not flash white. A file of its own, since the
// content security policy allows no inline scripts. The key is the one that src/frame/scheme.ts writes.
(() => {
  let kept = null;
  try {
    kept = localStorage.getItem('okolo.scheme');
  } catch {
    // Storage may be forbidden; the system's scheme is used then.
  }
  const dark = kept === 'dark' || (kept !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
