/** Runs when all other tests are through: it takes the service away from everybody. */
import { startServiceAgain, stopService } from '../harness/service';
import { arrives, atWork, write } from './at-work';
import { test } from './world';

test('a note written while the service is restarted arrives', async ({ chromium, project, origin }) => {
  const { panel, clientId } = await atWork(chromium, project, origin);
  await stopService();
  try {
    await write(panel);
    await panel.says('what you write is kept and sent later');
  } finally {
    await startServiceAgain();
  }
  await project.owner.refresh();
  await arrives(project, clientId);
});
