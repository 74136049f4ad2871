package io.ferrisstreams.runtime.aggregate;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a constructor's parameter: it is a setting of the job; without that, another constructor is.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface Setting {
  /** The name of the setting. */
  String value();
}
