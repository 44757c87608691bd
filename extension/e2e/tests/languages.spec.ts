import { chromiumManager } from '../harness/chromium-manager';
import { Project, people } from '../harness/project';
import { serviceOrigin } from '../harness/service';
import { until } from '../harness/until';
import { expect, iconBeside, panelOf, test } from './world';

const client = people[10] as (typeof people)[number];

test('a Russian browser is spoken to in Russian on pages, in the panel and in the options', async () => {
  const origin = serviceOrigin();
  const project = await Project.open(origin, 'Olga Orlova', 'ru');
  await project.addPerson(client, ['VK'], await project.statusId('In talks'));
  const chromium = await chromiumManager({ locale: 'ru' });
  try {
    const options = await chromium.extensionPage('options/index.html');
    await options.paste('Адрес сервиса', origin);
    await options.paste('Токен', (await project.owner.token()).token);
    await options.press('Подключить');
    await options.says(project.owner.name);
    const page = await chromium.newPage();
    await page.open(`${origin}/practice/vk/im`);
    expect((await iconBeside(page, client.name.ru)).label).toContain('Переговоры');
    const panel = await panelOf(page, client.name.ru);
    await panel.says('Заметки');
    const start = await chromium.newPage();
    await start.open(`${origin}/practice/`);
    await until('the start page in Russian', async () => (await start.controls.text()).includes('Попробуйте Okolo'));
  } finally {
    await chromium.close();
  }
});
