// Drills with real processes: what is said to be kept is there afterwards, and what two instances do at once is done once.
//
//   node api/drill/main.mjs two|kill-service|kill-database|interrupted|restore|image [--server=/usr/sbin] [--rounds=3]
//     kill-…: [--writers=12] [--seconds=5]   interrupted: [--lines=20000]
//
// Needs the packaged service (mvn -pl api package -DskipTests) and a folder with mariadbd: Debian's package mariadb-server,
// or the `bin` folder that the embedded database unpacks into OKOLO_HOME; without one, that is unpacked.
import { image } from './image.mjs';
import { interrupted } from './interrupted.mjs';
import { killDatabase, killService } from './kills.mjs';
import { restore } from './restore.mjs';
import { two } from './two.mjs';
import { unpacked } from './unpacked.mjs';
import { World } from './world.mjs';

const drills = { two, 'kill-service': killService, 'kill-database': killDatabase, interrupted, restore, image };
const usual = { rounds: 3, writers: 12, seconds: 5, lines: 20_000 };

const [name, ...given] = process.argv.slice(2);
const options = Object.fromEntries(given.map((argument) => argument.replace(/^--/, '').split('=')));
const drill = drills[name];
if (!drill) {
  console.error(
    `node api/drill/main.mjs ${Object.keys(drills).join('|')} [--server=folder of mariadbd] [--rounds=3] …`,
  );
  process.exit(2);
}
const world = new World(name, options.server ?? (await unpacked()));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => world.close(true).then(() => process.exit(1)));
const numbers = Object.entries(usual).map(([option, number]) => [option, Number(options[option] ?? number)]);
try {
  await drill(world, Object.fromEntries(numbers));
} catch (failure) {
  console.error(`${failure.message}; the logs are in ${world.scratch}`);
  process.exitCode = 1;
} finally {
  await world.close(process.exitCode === 1);
}
