import type { Me } from '@okolo/card';

/** Where whoever is held sets up a second factor. */
export const SECURITY = '/account/security' as const;

/** Whether the manager can do nothing here but set up a second factor, since their role needs one and they have none. */
export function isHeld({ account, manager, project }: Me): boolean {
  return project.secondFactorRoles.includes(manager.role) && !account.secondFactor;
}

/** The rooms that are open to everybody who is signed in: those of the account. */
export function isOpenToHeld(path: string): boolean {
  return path === '/account' || path.startsWith('/account/');
}
