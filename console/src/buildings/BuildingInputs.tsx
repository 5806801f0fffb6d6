import { EnumInput, GridInput, TextInput } from '../fields/inputs';
import { Section } from '../layout/form/FormPage';
import { COMPOUND_KINDS, PLACE_STATUSES } from './buildings.data';

export const REQUIRED = ['code', 'name', 'kind'];

export const BuildingInputs = ({ isNew = false }: { isNew?: boolean }) => (
  <Section>
    <TextInput field="name" autoFocus={isNew} maxLength={80} />
    <GridInput field="code" />
    <EnumInput field="kind" name="CompoundKind" values={COMPOUND_KINDS} />
    {!isNew && <EnumInput field="status" name="PlaceStatus" values={PLACE_STATUSES} />}
  </Section>
);
