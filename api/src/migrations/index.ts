import { Migration20261122000000_House } from './Migration20261122000000_House.js';
import { Migration20261122064248_AlertReceipts } from './Migration20261122064248_AlertReceipts.js';
import { Migration20261122082534_Channels } from './Migration20261122082534_Channels.js';
import { Migration20261122084640_Callouts } from './Migration20261122084640_Callouts.js';
import { Migration20261122091000_AlertTemplates } from './Migration20261122091000_AlertTemplates.js';
import { Migration20261122091001_AlertTargets } from './Migration20261122091001_AlertTargets.js';
import { Migration20261122092434_AlertDrafts } from './Migration20261122092434_AlertDrafts.js';
import { Migration20261122101434_CapImport } from './Migration20261122101434_CapImport.js';
import { Migration20261122115525_Residents } from './Migration20261122115525_Residents.js';
import { Migration20261122122940_RegisterImport } from './Migration20261122122940_RegisterImport.js';
import { Migration20261122123041_Surveys } from './Migration20261122123041_Surveys.js';
import { Migration20261122145305_SurveyFeedback } from './Migration20261122145305_SurveyFeedback.js';
import { Migration20261122150059_PublicResults } from './Migration20261122150059_PublicResults.js';
import { Migration20261122150722_AgeBands } from './Migration20261122150722_AgeBands.js';
import { Migration20261122151035_SurveyFiguresByPlace } from './Migration20261122151035_SurveyFiguresByPlace.js';
import { Migration20261122161745_HelpAsked } from './Migration20261122161745_HelpAsked.js';
import { Migration20261122180725_StaffFile } from './Migration20261122180725_StaffFile.js';
import { Migration20261122182445_Attendance } from './Migration20261122182445_Attendance.js';
import { Migration20261122183227_StaffCareers } from './Migration20261122183227_StaffCareers.js';
import { Migration20261122183941_Assessments } from './Migration20261122183941_Assessments.js';

/** In order. Forward only: what is released is never edited. */
export const migrations = [{ name: 'Migration20261122000000_House', class: Migration20261122000000_House }, { name: 'Migration20261122064248_AlertReceipts', class: Migration20261122064248_AlertReceipts }, { name: 'Migration20261122082534_Channels', class: Migration20261122082534_Channels }, { name: 'Migration20261122084640_Callouts', class: Migration20261122084640_Callouts }, { name: 'Migration20261122091000_AlertTemplates', class: Migration20261122091000_AlertTemplates }, { name: 'Migration20261122091001_AlertTargets', class: Migration20261122091001_AlertTargets }, { name: 'Migration20261122092434_AlertDrafts', class: Migration20261122092434_AlertDrafts }, { name: 'Migration20261122101434_CapImport', class: Migration20261122101434_CapImport }, { name: 'Migration20261122115525_Residents', class: Migration20261122115525_Residents }, { name: 'Migration20261122122940_RegisterImport', class: Migration20261122122940_RegisterImport }, { name: 'Migration20261122123041_Surveys', class: Migration20261122123041_Surveys }, { name: 'Migration20261122145305_SurveyFeedback', class: Migration20261122145305_SurveyFeedback }, { name: 'Migration20261122150059_PublicResults', class: Migration20261122150059_PublicResults }, { name: 'Migration20261122150722_AgeBands', class: Migration20261122150722_AgeBands }, { name: 'Migration20261122151035_SurveyFiguresByPlace', class: Migration20261122151035_SurveyFiguresByPlace }, { name: 'Migration20261122161745_HelpAsked', class: Migration20261122161745_HelpAsked }, { name: 'Migration20261122180725_StaffFile', class: Migration20261122180725_StaffFile }, { name: 'Migration20261122182445_Attendance', class: Migration20261122182445_Attendance }, { name: 'Migration20261122183227_StaffCareers', class: Migration20261122183227_StaffCareers }, { name: 'Migration20261122183941_Assessments', class: Migration20261122183941_Assessments }];
