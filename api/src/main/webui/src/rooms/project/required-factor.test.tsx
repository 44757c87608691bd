import { describe, expect, it } from 'vitest';
import { Accounts, PROJECT } from '../../testing/accounts';
import { openCabinet } from '../../testing/cabinet-screen';

const boris = { id: 'b', name: 'Boris', role: 'MANAGER', active: true, secondFactor: false, version: 0 };

async function project(secondFactor: boolean) {
  const service = Object.assign(new Accounts(), { signedIn: true, verified: true, secondFactor }).open();
  service.answers.set('GET /managers', { items: [boris] });
  service.answers.set('PUT /project/second-factor', { ...PROJECT, secondFactorRoles: ['MANAGER'] });
  const screen = await openCabinet('/project');
  await screen.shows('Who must have a second factor');
  return { service, screen };
}

describe('An owner who has a second factor', () => {
  it('asks roles for one', async () => {
    const { service, screen } = await project(true);
    await screen.tick('Manager');
    const saves = [...screen.root.querySelectorAll<HTMLButtonElement>('button[type=submit]')];
    await screen.shows('Without one so far: Boris.');
    saves.at(-1)?.click();
    await screen.shows('Saved');
    expect(service.asked).toContain('PUT /project/second-factor {"roles":["MANAGER"]}');
  });
});

describe('An owner who has none', () => {
  it('cannot ask others for one, and is led to their own', async () => {
    const { screen } = await project(false);
    expect([screen.field('Manager').disabled, screen.link('Set up mine')]).toEqual([true, '/account/security']);
  });
});
