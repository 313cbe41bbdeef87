/** A town as this owner knows it from the feed: what jobs and services are found near. */
import { Column, Entity, PrimaryColumn } from "typeorm";
import type { FederalState } from "../../../schema/vocabulary/federal-state.js";

/** A row of the copy, as far as conditions here name its columns. It is written by the feed alone. */
@Entity("town")
export class Town {
  @PrimaryColumn("text")
  ags!: string;

  @Column("text")
  state!: FederalState;

  @Column("double precision", { nullable: true })
  latitude!: number | null;

  @Column("boolean", { name: "is_current" })
  isCurrent!: boolean;
}
