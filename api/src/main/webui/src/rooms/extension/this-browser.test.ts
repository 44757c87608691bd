import { expect, it } from 'vitest';
import { browserKind, browserLabel } from './this-browser';

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0';
const EDGE = 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/156.0 Safari/537.36 Edg/156.0';
const PHONE = 'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/156.0 Mobile Safari/537.36';
const SAFARI = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 15) AppleWebKit/605 Version/19 Safari/605';

it.each([
  [FIREFOX, 'firefox', 'Firefox, Linux'],
  [EDGE, 'chromium', 'Edge, Windows'],
  [PHONE, 'other', 'Chrome, Linux'],
  [SAFARI, 'other', 'macOS'],
])('%s is recognized', (userAgent, kind, label) => {
  expect([browserKind(userAgent), browserLabel(userAgent)]).toEqual([kind, label]);
});
