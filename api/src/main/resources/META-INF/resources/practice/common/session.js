/** What is asked here is asked in the name of whoever is signed in to the cabinet in this browser. */

const api = '/api/v1';
let token = null;

/** One at a time, in the cabinet's tabs too: the service may change the cookie with each. */
const alone = (work) => (navigator.locks ? navigator.locks.request('okolo.session', work) : work());

async function refresh() {
  const answer = await fetch(`${api}/session/refresh`, { method: 'POST' });
  if (answer.ok) return (await answer.json()).accessToken;
  if ([400, 401, 403].includes(answer.status)) return null;
  throw new Error(`The service answers ${answer.status}`);
}

/**
 * Reads something of the service.
 * @param {string} path below `/api/v1`
 * @returns {Promise<object | null>} null when nobody is signed in; rejects when the service does not answer
 */
export async function read(path) {
  const isNew = token === null;
  token ??= await alone(refresh);
  if (token === null) return null;
  const answer = await fetch(api + path, { headers: { authorization: `Bearer ${token}` } });
  if (answer.ok) return answer.json();
  token = null;
  if (answer.status === 401 && !isNew) return read(path);
  throw new Error(`The service answers ${answer.status}`);
}
