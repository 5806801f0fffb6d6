import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Building, CompoundKindEnum, Dwelling, Household, PlaceStatusEnum, ResidentTagEnum } from './place.type.js';
import type { COMPOUND_KINDS, PLACE_STATUSES } from './place.entity.js';
import type { ResidentTag } from './tags.js';

const MUTATION_ID = 'Makes a retry harmless: the first answer is given again for a day.';
const SEEN = 'The version that was seen.';
const NEW_STATUS = 'RETIRED takes it out of the register, once nothing in it is left there.';
type CompoundKind = (typeof COMPOUND_KINDS)[number];
type PlaceStatus = (typeof PLACE_STATUSES)[number];

@InputType({ description: 'A new building.' })
export class CreateBuildingInput {
  @Field(() => String, { description: 'The grid in which it lies: 15 digits.' }) code!: string;
  @Field(() => String, { description: 'Compound and number, as people say it; unique in the grid.' }) name!: string;
  @Field(() => CompoundKindEnum, { description: 'What kind of compound it stands in.' }) kind!: CompoundKind;
  @Field(() => String, { nullable: true, description: MUTATION_ID }) clientMutationId?: string | null;
}

@InputType({ description: 'What changes in a building.' })
export class UpdateBuildingInput {
  @Field(() => ID, { description: 'Which.' }) id!: string;
  @Field(() => Int, { description: SEEN }) version!: number;
  @Field(() => String, { nullable: true, description: 'Another grid: doors, households and residents move along.' }) code?: string | null;
  @Field(() => String, { nullable: true, description: 'New name.' }) name?: string | null;
  @Field(() => CompoundKindEnum, { nullable: true, description: 'New kind.' }) kind?: CompoundKind | null;
  @Field(() => PlaceStatusEnum, { nullable: true, description: NEW_STATUS }) status?: PlaceStatus | null;
  @Field(() => String, { nullable: true, description: MUTATION_ID }) clientMutationId?: string | null;
}

@InputType({ description: 'A new door in a building.' })
export class CreateDwellingInput {
  @Field(() => ID, { description: 'Where.' }) buildingId!: string;
  @Field(() => String, { nullable: true, description: 'Unit, where the building has some.' }) unit?: string | null;
  @Field(() => String, { description: 'Room; unique with the unit.' }) room!: string;
  @Field(() => Boolean, { defaultValue: false, description: 'Nobody lives there.' }) vacant!: boolean;
  @Field(() => String, { nullable: true, description: MUTATION_ID }) clientMutationId?: string | null;
}

@InputType({ description: 'What changes in a dwelling.' })
export class UpdateDwellingInput {
  @Field(() => ID, { description: 'Which.' }) id!: string;
  @Field(() => Int, { description: SEEN }) version!: number;
  @Field(() => String, { nullable: true, description: 'New unit.' }) unit?: string | null;
  @Field(() => String, { nullable: true, description: 'New room.' }) room?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether nobody lives there.' }) vacant?: boolean | null;
  @Field(() => PlaceStatusEnum, { nullable: true, description: NEW_STATUS }) status?: PlaceStatus | null;
  @Field(() => String, { nullable: true, description: MUTATION_ID }) clientMutationId?: string | null;
}

@InputType({ description: 'A new household behind a door.' })
export class CreateHouseholdInput {
  @Field(() => ID, { description: 'Where.' }) dwellingId!: string;
  @Field(() => Int, { description: 'Persons, 1 to 99.' }) size!: number;
  @Field(() => [ResidentTagEnum], { defaultValue: [], description: 'What the household as a whole is cared for.' }) tags!: ResidentTag[];
  @Field(() => String, { nullable: true, description: MUTATION_ID }) clientMutationId?: string | null;
}

@InputType({ description: 'What changes in a household.' })
export class UpdateHouseholdInput {
  @Field(() => ID, { description: 'Which.' }) id!: string;
  @Field(() => Int, { description: SEEN }) version!: number;
  @Field(() => ID, { nullable: true, description: 'Moves behind this door, with everybody in it.' }) dwellingId?: string | null;
  @Field(() => Int, { nullable: true, description: 'Persons, 1 to 99.' }) size?: number | null;
  @Field(() => [ResidentTagEnum], { nullable: true, description: 'All of its tags from now on.' }) tags?: ResidentTag[] | null;
  @Field(() => PlaceStatusEnum, { nullable: true, description: NEW_STATUS }) status?: PlaceStatus | null;
  @Field(() => String, { nullable: true, description: MUTATION_ID }) clientMutationId?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'The building as it is now.' })
export class BuildingPayload {
  @Field(() => Building, { description: 'The building.' }) readonly building!: Building;
}

@ObjectType({ simpleResolvers: true, description: 'The dwelling as it is now.' })
export class DwellingPayload {
  @Field(() => Dwelling, { description: 'The dwelling.' }) readonly dwelling!: Dwelling;
}

@ObjectType({ simpleResolvers: true, description: 'The household as it is now.' })
export class HouseholdPayload {
  @Field(() => Household, { description: 'The household.' }) readonly household!: Household;
}
