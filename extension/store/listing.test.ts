import { describe, expect, it } from 'vitest';
import { manifest } from '../manifest';
import en from './en.json';
import ru from './ru.json';

const built = (target: 'chrome' | 'firefox') =>
  manifest({ target, version: '1.0.0', release: true, servers: [] }) as {
    permissions: string[];
    browser_specific_settings?: { gecko: { data_collection_permissions: { required: string[] } } };
  };

describe.each([
  ['English', en],
  ['Russian', ru],
])('What the stores show in %s', (_, listing) => {
  it('fits into the fields of both stores', () => {
    // Chrome Web Store: 75 and 132 characters; addons.mozilla.org: 50 and 250.
    expect(listing.name.length).toBeLessThanOrEqual(50);
    expect(listing.summary.length).toBeLessThanOrEqual(132);
    expect(listing.singlePurpose.length).toBeLessThanOrEqual(1000);
  });

  it('gives a reason for each permission, and for no other', () => {
    const asked = new Set([...built('chrome').permissions, ...built('firefox').permissions]);
    expect(new Set(Object.keys(listing.permissions))).toEqual(asked);
  });

  it('says of each kind of data what becomes of it', () => {
    const kinds = built('firefox').browser_specific_settings?.gecko.data_collection_permissions.required;
    expect(Object.keys(listing.data).toSorted()).toEqual(kinds?.toSorted());
  });
});

it('What the stores show is as long in each language', () => {
  expect(ru.description).toHaveLength(en.description.length);
  expect(ru.screenshots).toHaveLength(en.screenshots.length);
});
