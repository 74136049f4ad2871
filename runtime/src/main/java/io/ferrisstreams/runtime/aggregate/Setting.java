package io.ferrisstreams.runtime.aggregate;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a constructor's parameter, an {@code int}: it is a setting of the job. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface Setting {
  /** The name of the setting. */
  String value();

  /**
   * What it is in the ksql dialect where it is not set; in the other, the constructor without this
   * parameter is used then.
   */
  int ksql();
}
