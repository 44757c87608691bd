/** Navigation as on the live networks: links push an address, the content is replaced, the document stays. */

/**
 * @param {string} prefix `/practice/vk` or `/practice/facebook`
 * @param {(path: string, query: URLSearchParams) => void} render called for each address, with the prefix cut off
 */
export function startRouter(prefix, render) {
  const now = () =>
    render(location.pathname.slice(prefix.length).replace(/\/+$/, '') || '/', new URLSearchParams(location.search));
  addEventListener('popstate', now);
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[href]');
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (!link || !isPlain || event.defaultPrevented || link.origin !== location.origin) return;
    if (link.pathname !== prefix && !link.pathname.startsWith(`${prefix}/`)) return;
    event.preventDefault();
    go(link.href);
  });
  go = (address) => {
    if (address !== location.href) history.pushState(null, '', address);
    now();
    scrollTo(0, 0);
  };
  now();
}

/** Goes to an address of the same pages; works once the router has started. */
export let go = () => {};
