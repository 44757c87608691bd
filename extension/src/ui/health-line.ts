import type { HealthReport } from '../messages/health';
import { useWords } from './words';

/** What is said of a network in one line: a layout that nobody knows is said, not hidden. */
export function useHealthLine(): (report: HealthReport) => string {
  const words = useWords();
  return ({ trouble, people, clients }) => {
    if (trouble === 'error') return words('health.error');
    if (trouble === 'nobody') return words('health.nobody');
    return `${words('health.people', { count: people })}, ${words('health.clients', { count: clients })}`;
  };
}
