import { Migration } from '@mikro-orm/migrations';

export class Migration20261122161745_HelpAsked extends Migration {
  override up(): void {
    this.addSql(`alter table "help_request" add "asked_on" date null;`);
  }
}
