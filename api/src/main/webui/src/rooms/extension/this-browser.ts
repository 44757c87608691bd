/** The browsers there is an extension for. */
export type BrowserKind = 'firefox' | 'chromium' | 'other';

/** Which kind of browser this is, by what it calls itself. Safari and telephones have no such extensions. */
export function browserKind(userAgent: string): BrowserKind {
  if (/Android|iPhone|iPad|Mobile/.test(userAgent)) return 'other';
  if (/Firefox\//.test(userAgent)) return 'firefox';
  return /Chrome\/|Chromium\//.test(userAgent) ? 'chromium' : 'other';
}

/** What a token for this browser is called unless its manager says otherwise: "Firefox, Linux". */
export function browserLabel(userAgent: string): string {
  const names = [
    [/Edg\//, 'Edge'],
    [/OPR\//, 'Opera'],
    [/YaBrowser\//, 'Yandex Browser'],
    [/Firefox\//, 'Firefox'],
    [/Chrome\//, 'Chrome'],
  ] as const;
  const systems = [
    [/Windows/, 'Windows'],
    [/Mac OS/, 'macOS'],
    [/CrOS/, 'ChromeOS'],
    [/Linux/, 'Linux'],
  ] as const;
  const found = (list: typeof names | typeof systems) => list.find(([mark]) => mark.test(userAgent))?.[1];
  return [found(names), found(systems)].filter(Boolean).join(', ') || 'Browser';
}
