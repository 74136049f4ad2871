package io.ferrisstreams.cli.broker;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/**
 * Two loopback ports that were free a moment ago: the controller's voters are named before the
 * broker binds, so its own choice of a port would come too late.
 */
record FreePorts(int broker, int controller) {

  static FreePorts two() {
    InetAddress loopback = InetAddress.getLoopbackAddress();
    try (ServerSocket first = new ServerSocket(0, 1, loopback);
        ServerSocket second = new ServerSocket(0, 1, loopback)) {
      return new FreePorts(first.getLocalPort(), second.getLocalPort());
    } catch (IOException e) {
      throw new BrokerException("no free port on the loopback interface: " + e.getMessage(), e);
    }
  }
}
