import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateTime, Day, JSONValue } from '../graphql/scalars.js';
import { Account, AccountStatusEnum, Me, Parameter, RoleEnum, SessionKindEnum, Territory } from './identity.type.js';

const MUTATION_ID = 'Makes a retry harmless: the first answer is given again for a day.';

@InputType({ description: 'Who signs in, and where.' })
export class SignInInput {
  @Field(() => String, { description: 'name@district, for example street1@210102.' }) login!: string;
  @Field(() => String, { description: 'The password.' }) password!: string;
  @Field(() => String, { nullable: true, description: 'Six digits of the authenticator, when asked for.' }) code?: string | null;
  @Field(() => SessionKindEnum, { defaultValue: 'CONSOLE', description: 'Cookie or tokens.' }) kind!: 'CONSOLE' | 'PHONE';
  @Field(() => String, { nullable: true, description: 'Name of the device, for the list of sessions.' }) device?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A new session. A console gets a cookie instead of tokens.' })
export class SignInPayload {
  @Field(() => Me, { description: 'Who signed in.' }) readonly me!: Me;
  @Field(() => String, { nullable: true, description: 'Send as `Authorization: Bearer …`, and as `token` in connection_init.' })
  readonly accessToken!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When the access token ends.' }) readonly accessExpiresAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'For one refresh; it changes each time.' }) readonly refreshToken!: string | null;
  @Field(() => Boolean, { description: 'Nothing else works before a second factor is set up.' }) readonly mustEnrolSecondFactor!: boolean;
  @Field(() => Boolean, { description: 'Nothing else works before the password is changed.' }) readonly mustChangePassword!: boolean;
}

@InputType({ description: 'Renews a phone’s access token.' })
export class RefreshSessionInput {
  @Field(() => String, { description: 'The newest refresh token.' }) refreshToken!: string;
}

@InputType({ description: 'One’s own password.' })
export class ChangePasswordInput {
  @Field(() => String, { description: 'The present one.' }) current!: string;
  @Field(() => String, { description: 'The new one.' }) password!: string;
}

@InputType({ description: 'Proves that the authenticator works.' })
export class ConfirmSecondFactorInput {
  @Field(() => String, { description: 'Six digits.' }) code!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Done.' })
export class DonePayload {
  @Field(() => Boolean, { description: 'Always true; a failure is an error.' }) readonly ok!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'For the authenticator app. Shown once.' })
export class BeginSecondFactorPayload {
  @Field(() => String, { description: 'To type in.' }) readonly secret!: string;
  @Field(() => String, { description: 'For a QR code.' }) readonly uri!: string;
}

@InputType({ description: 'Why a city administrator has to see single persons of a district.' })
export class OpenBreakGlassInput {
  @Field(() => String, { description: 'The district.' }) districtCode!: string;
  @Field(() => String, { description: 'Told to the district, and kept.' }) reason!: string;
  @Field(() => String, { nullable: true, description: MUTATION_ID }) clientMutationId?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A grant for a while.' })
export class OpenBreakGlassPayload {
  @Field(() => DateTime, { description: 'When it ends.' }) readonly expiresAt!: Date;
  @Field(() => Territory, { description: 'What to act for.' }) readonly territory!: Territory;
}

@InputType({ description: 'A new account.' })
export class CreateAccountInput {
  @Field(() => String, { description: 'Without @district: it is added.' }) login!: string;
  @Field(() => String, { description: 'Name to show.' }) name!: string;
  @Field(() => String, { description: 'To be changed at the first sign-in.' }) password!: string;
  @Field(() => RoleEnum, { nullable: true, description: 'A first post.' }) role?: string | null;
  @Field(() => String, { nullable: true, description: 'Where the first post is.' }) territory?: string | null;
}

@InputType({ description: 'What changes in an account.' })
export class UpdateAccountInput {
  @Field(() => ID, { description: 'Which.' }) id!: string;
  @Field(() => Int, { description: 'The version that was seen.' }) version!: number;
  @Field(() => String, { nullable: true, description: 'New name.' }) name?: string | null;
  @Field(() => AccountStatusEnum, { nullable: true, description: 'Disabling ends all sessions at once.' }) status?: 'ACTIVE' | 'DISABLED' | null;
  @Field(() => String, { nullable: true, description: 'zh-CN or en.' }) locale?: string | null;
  @Field(() => String, { nullable: true, description: MUTATION_ID }) clientMutationId?: string | null;
}

@InputType({ description: 'A new first password for somebody else.' })
export class ResetPasswordInput {
  @Field(() => ID, { description: 'Whose.' }) id!: string;
  @Field(() => String, { description: 'To be changed at the next sign-in; the second factor is set up anew too.' }) password!: string;
}

@InputType({ description: 'Gives somebody a role in a territory.' })
export class AssignPostInput {
  @Field(() => ID, { description: 'To whom.' }) accountId!: string;
  @Field(() => RoleEnum, { description: 'What.' }) role!: string;
  @Field(() => String, { description: 'Where: a division or grid code.' }) territory!: string;
  @Field(() => Day, { nullable: true, description: 'From when; today if not given.' }) validFrom?: string | null;
  @Field(() => Day, { nullable: true, description: 'Last day.' }) validTo?: string | null;
  @Field(() => String, { nullable: true, description: MUTATION_ID }) clientMutationId?: string | null;
}

@InputType({ description: 'Ends a post now.' })
export class EndPostInput {
  @Field(() => ID, { description: 'The assignment.' }) id!: string;
  @Field(() => String, { nullable: true, description: MUTATION_ID }) clientMutationId?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'The account as it is now.' })
export class AccountPayload {
  @Field(() => Account, { description: 'The account.' }) readonly account!: Account;
}

@InputType({ description: 'A district’s own value.' })
export class SetParameterInput {
  @Field(() => String, { description: 'Which.' }) key!: string;
  @Field(() => JSONValue, { description: 'New value; null goes back to the default.' }) value!: unknown;
  @Field(() => String, { nullable: true, description: MUTATION_ID }) clientMutationId?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'The parameter as it is now.' })
export class SetParameterPayload {
  @Field(() => Parameter, { description: 'The parameter.' }) readonly parameter!: Parameter;
}
