import { Migration } from '@mikro-orm/migrations';

export class Migration20261122150722_AgeBands extends Migration {
  override up(): void {
    this.addSql(`alter table "installation" add "bands_of" int null default extract(year from now());`);
  }
}
