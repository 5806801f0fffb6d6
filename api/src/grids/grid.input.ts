import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Day, Geometry } from '../graphql/scalars.js';
import { CoordinateSystem, Grid, GridKindEnum, GridMember, GridRoleEnum, type GridKind, type GridRole } from './grid.type.js';

const MUTATION_ID = 'Makes a retry harmless: the first answer is given again for a day.';
const SYSTEM = 'How its positions are written.';

@InputType({ description: 'A boundary to check before it is saved.' })
export class CheckGridBoundaryInput {
  @Field(() => String, { description: 'Which community it has to lie in.' }) communityCode!: string;
  @Field(() => ID, { nullable: true, description: 'The grid it is for, which is not its own neighbour.' }) gridId?: string | null;
  @Field(() => Geometry, { description: 'Polygon or MultiPolygon.' }) boundary!: unknown;
  @Field(() => CoordinateSystem, { defaultValue: CoordinateSystem.WGS84, description: SYSTEM }) system!: CoordinateSystem;
}

@ObjectType({ simpleResolvers: true, description: 'What is wrong with a boundary, and where.' })
export class BoundaryFault {
  @Field(() => String, { description: 'NOT_CLOSED, SELF_INTERSECTION, OUTSIDE_PARENT, OVERLAPS_SIBLING …' }) readonly code!: string;
  @Field(() => String, { description: 'In the caller’s language.' }) readonly message!: string;
  @Field(() => String, { nullable: true, description: 'Whom it overlaps.' }) readonly siblingCode!: string | null;
  @Field(() => Float, { nullable: true, description: 'Share of the area, 0 to 1.' }) readonly share!: number | null;
  @Field(() => Geometry, { nullable: true, description: 'The offending part, in the system of the input.' }) readonly part!: unknown;
}

@ObjectType({ simpleResolvers: true, description: 'Whether a boundary may be saved.' })
export class BoundaryCheck {
  @Field(() => Boolean, { description: 'No fault was found.' }) readonly ok!: boolean;
  @Field(() => Int, { nullable: true, description: 'Area in m².' }) readonly areaM2!: number | null;
  @Field(() => Int, { nullable: true, description: 'Perimeter in m.' }) readonly perimeterM!: number | null;
  @Field(() => [BoundaryFault], { description: 'What is wrong.' }) readonly faults!: BoundaryFault[];
}

@InputType({ description: 'A new grid. Its code is given by the system.' })
export class CreateGridInput {
  @Field(() => String, { description: 'Which community.' }) communityCode!: string;
  @Field(() => String, { description: 'Name.' }) name!: string;
  @Field(() => GridKindEnum, { description: 'Kind.' }) kind!: GridKind;
  @Field(() => Int, { nullable: true, description: 'Households.' }) households?: number | null;
  @Field(() => Int, { nullable: true, description: 'Residents.' }) population?: number | null;
  @Field(() => Geometry, { nullable: true, description: 'Polygon or MultiPolygon.' }) boundary?: unknown;
  @Field(() => CoordinateSystem, { defaultValue: CoordinateSystem.WGS84, description: SYSTEM }) system!: CoordinateSystem;
  @Field(() => Day, { nullable: true, description: 'First day; today if not given.' }) validFrom?: string | null;
  @Field(() => String, { nullable: true, description: MUTATION_ID }) clientMutationId?: string | null;
}

@InputType({ description: 'What changes in a grid.' })
export class UpdateGridInput {
  @Field(() => ID, { description: 'Which.' }) id!: string;
  @Field(() => Int, { description: 'The version that was seen.' }) version!: number;
  @Field(() => String, { nullable: true, description: 'New name.' }) name?: string | null;
  @Field(() => GridKindEnum, { nullable: true, description: 'New kind.' }) kind?: GridKind | null;
  @Field(() => Int, { nullable: true, description: 'Households.' }) households?: number | null;
  @Field(() => Int, { nullable: true, description: 'Residents.' }) population?: number | null;
  @Field(() => Geometry, { nullable: true, description: 'New boundary; null takes the drawing away.' }) boundary?: unknown;
  @Field(() => CoordinateSystem, { defaultValue: CoordinateSystem.WGS84, description: SYSTEM }) system!: CoordinateSystem;
  @Field(() => String, { nullable: true, description: MUTATION_ID }) clientMutationId?: string | null;
}

@InputType({ description: 'Takes a grid out of use. Its code is never used again.' })
export class RetireGridInput {
  @Field(() => ID, { description: 'Which.' }) id!: string;
  @Field(() => Int, { description: 'The version that was seen.' }) version!: number;
  @Field(() => Day, { nullable: true, description: 'Last day; today if not given.' }) validTo?: string | null;
  @Field(() => String, { description: 'Why.' }) reason!: string;
  @Field(() => String, { nullable: true, description: MUTATION_ID }) clientMutationId?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'The grid as it is now.' })
export class GridPayload {
  @Field(() => Grid, { description: 'The grid.' }) readonly grid!: Grid;
}

@InputType({ description: 'Puts somebody to work in a grid.' })
export class AssignGridMemberInput {
  @Field(() => ID, { description: 'Where.' }) gridId!: string;
  @Field(() => ID, { description: 'Whom.' }) staffId!: string;
  @Field(() => GridRoleEnum, { description: 'As what.' }) role!: GridRole;
  @Field(() => Day, { nullable: true, description: 'From when; today if not given.' }) validFrom?: string | null;
  @Field(() => Day, { nullable: true, description: 'Last day.' }) validTo?: string | null;
  @Field(() => String, { nullable: true, description: MUTATION_ID }) clientMutationId?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'The grid with its new member.' })
export class AssignGridMemberPayload {
  @Field(() => Grid, { description: 'The grid.' }) readonly grid!: Grid;
  @Field(() => GridMember, { description: 'The membership.' }) readonly member!: GridMember;
}

@InputType({ description: 'Ends a membership.' })
export class EndGridMemberInput {
  @Field(() => ID, { description: 'The membership.' }) id!: string;
  @Field(() => Day, { nullable: true, description: 'Last day; today if not given.' }) validTo?: string | null;
  @Field(() => String, { nullable: true, description: MUTATION_ID }) clientMutationId?: string | null;
}
