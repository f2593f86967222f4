package app.mentoring.people.model;

import app.mentoring.kernel.Owned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** One skill that a person offers or wants; a part of {@link Person}, which adds and removes it. */
@Entity
@Table(name = "person_skill")
@NamedQuery(
    name = "PersonSkill.spellings",
    query =
        "select s.key, min(s.name) from PersonSkill s where s.organization = :organization"
            + " and s.key in :keys group by s.key")
@NamedQuery(
    name = "PersonSkill.suggestions",
    query =
        "select min(s.name) from PersonSkill s where s.organization = :organization"
            + " and s.key like :pattern escape '!' group by s.key order by count(s) desc, s.key")
public class PersonSkill extends Owned {

  @Id
  @Column(name = "id", nullable = false)
  private String id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "person_id", nullable = false)
  private Person person;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false)
  private SkillKind kind;

  @Column(name = "skill_key", nullable = false)
  private String key;

  @Column(name = "name", nullable = false)
  private String name;

  protected PersonSkill() {}

  static PersonSkill of(String id, Person person, SkillKind kind, SkillName name) {
    PersonSkill skill = new PersonSkill();
    skill.id = id;
    skill.person = person;
    skill.kind = kind;
    skill.key = name.key();
    skill.name = name.text();
    return skill;
  }

  public SkillKind kind() {
    return kind;
  }

  /** As shown. */
  public String name() {
    return name;
  }

  /** As compared: {@link SkillName#key}. */
  public String key() {
    return key;
  }
}
