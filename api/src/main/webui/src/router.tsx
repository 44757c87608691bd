import { ProblemError, UNREACHABLE } from '@okolo/card';
import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import type { Cabinet } from './frame/cabinet';
import { DoorFrame } from './frame/DoorFrame';
import { isHeld, isOpenToHeld, SECURITY } from './frame/held';
import { NoSuchRoom, RoomError } from './frame/RoomError';
import { readReturn } from './frame/return-address';
import { Shell } from './frame/Shell';
import { readSearch } from './rooms/client/client-search';

interface RouterContext {
  readonly cabinet: Cabinet;
  readonly queries: QueryClient;
}

const root = createRootRouteWithContext<RouterContext>()({
  component: Outlet,
  errorComponent: RoomError,
  notFoundComponent: NoSuchRoom,
});

const doors = createRoute({ getParentRoute: () => root, id: 'doors', component: DoorFrame });

/** The rooms: whoever is not signed in is led to the door first, whoever is held to where that ends; and back afterwards. */
const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  component: Shell,
  beforeLoad: async ({ context, location }) => {
    const { session } = context.cabinet;
    if (session.presence.state === 'unknown') await session.refresh();
    if (session.presence.state === 'signed-out') throw redirect({ to: '/sign-in', search: { return: location.href } });
    if (session.presence.state === 'unknown') throw new ProblemError(UNREACHABLE);
    if (isHeld(session.presence.session.me) && !isOpenToHeld(location.pathname))
      throw redirect({ to: SECURITY, search: { return: location.href } });
  },
});

const signIn = createRoute({
  getParentRoute: () => doors,
  path: '/sign-in',
  validateSearch: readReturn,
  component: lazyRouteComponent(() => import('./rooms/account/SignIn'), 'SignIn'),
});
const signUp = createRoute({
  getParentRoute: () => doors,
  path: '/sign-up',
  component: lazyRouteComponent(() => import('./rooms/account/SignUp'), 'SignUp'),
});
const forgottenPassword = createRoute({
  getParentRoute: () => doors,
  path: '/forgotten-password',
  component: lazyRouteComponent(() => import('./rooms/account/ForgottenPassword'), 'ForgottenPassword'),
});
const newPassword = createRoute({
  getParentRoute: () => doors,
  path: '/new-password',
  component: lazyRouteComponent(() => import('./rooms/account/NewPassword'), 'NewPassword'),
});
const verify = createRoute({
  getParentRoute: () => doors,
  path: '/verify',
  component: lazyRouteComponent(() => import('./rooms/account/Verify'), 'Verify'),
});
const invitation = createRoute({
  getParentRoute: () => doors,
  path: '/invitation',
  component: lazyRouteComponent(() => import('./rooms/manager/AcceptInvitation'), 'AcceptInvitation'),
});

const home = createRoute({
  getParentRoute: () => inside,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/clients' });
  },
});
const clients = createRoute({
  getParentRoute: () => inside,
  path: '/clients',
  validateSearch: readSearch,
  component: lazyRouteComponent(() => import('./rooms/client/ClientsRoom'), 'ClientsRoom'),
});
const client = createRoute({
  getParentRoute: () => clients,
  path: '/$clientId',
  component: lazyRouteComponent(() => import('./rooms/client/ClientDrawer'), 'ClientDrawer'),
});
const statuses = createRoute({
  getParentRoute: () => inside,
  path: '/statuses',
  component: lazyRouteComponent(() => import('./rooms/status/StatusesRoom'), 'StatusesRoom'),
});
const managers = createRoute({
  getParentRoute: () => inside,
  path: '/managers',
  component: lazyRouteComponent(() => import('./rooms/manager/ManagersRoom'), 'ManagersRoom'),
});
const project = createRoute({
  getParentRoute: () => inside,
  path: '/project',
  component: lazyRouteComponent(() => import('./rooms/project/ProjectRoom'), 'ProjectRoom'),
});
const tokens = createRoute({
  getParentRoute: () => inside,
  path: '/tokens',
  component: lazyRouteComponent(() => import('./rooms/access/TokensRoom'), 'TokensRoom'),
});
const extension = createRoute({
  getParentRoute: () => inside,
  path: '/extension',
  component: lazyRouteComponent(() => import('./rooms/extension/ExtensionRoom'), 'ExtensionRoom'),
});
const connect = createRoute({
  getParentRoute: () => inside,
  path: '/connect',
  component: lazyRouteComponent(() => import('./rooms/extension/ConnectRoom'), 'ConnectRoom'),
});
const account = createRoute({
  getParentRoute: () => inside,
  path: '/account',
  component: lazyRouteComponent(() => import('./rooms/account/AccountRoom'), 'AccountRoom'),
});
const security = createRoute({
  getParentRoute: () => inside,
  path: SECURITY,
  validateSearch: readReturn,
  component: lazyRouteComponent(() => import('./rooms/account/SecurityRoom'), 'SecurityRoom'),
});
const welcome = createRoute({
  getParentRoute: () => inside,
  path: '/welcome/$step',
  component: lazyRouteComponent(() => import('./rooms/project/WelcomeRoom'), 'WelcomeRoom'),
});

const rooms = [
  home,
  clients.addChildren([client]),
  statuses,
  managers,
  project,
  tokens,
  extension,
  connect,
  account,
  security,
  welcome,
];
const entries = [signIn, signUp, invitation, forgottenPassword, newPassword, verify];
const tree = root.addChildren([doors.addChildren(entries), inside.addChildren(rooms)]);

/** All addresses of the cabinet; every room is loaded when it is first entered. */
export function cabinetRouter(cabinet: Cabinet, queries: QueryClient) {
  return createRouter({
    routeTree: tree,
    context: { cabinet, queries },
    defaultPreload: 'intent',
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof cabinetRouter>;
  }
}
