/** The copy of the register's towns, kept by the feed of their owner: what jobs and services are found near. */
import { Column, Entity, PrimaryColumn } from "typeorm";
import type { FederalState } from "../../../schema/vocabulary/federal-state.js";
import type { FeedCopy } from "../../runtime/feed/copy.js";

export const townCopy: FeedCopy = {
  owner: "municipalities",
  feed: "towns",
  table: "town",
  key: "ags",
  columns: {
    ags: "text",
    name: "text",
    state: "text",
    district_key: "text",
    kind: "text",
    population: "integer",
    latitude: "double precision",
    longitude: "double precision",
    is_current: "boolean",
  },
};

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
