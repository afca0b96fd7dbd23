package org.zonewright.dns;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.Type;

/** A name server on loopback that answers what a test tells it, over UDP and TCP. */
final class LoopbackDns implements AutoCloseable {

  private static final int UDP_SIZE = 512;

  /** What is answered to a question. */
  record Reply(int code, List<Record> answers) {}

  private final DatagramSocket udp;
  private final ServerSocket tcp;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<String, Reply> replies = new ConcurrentHashMap<>();
  private final AtomicInteger overTcp = new AtomicInteger();
  private volatile boolean silent;

  LoopbackDns() throws IOException {
    tcp = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    udp =
        new DatagramSocket(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), tcp.getLocalPort()));
    threads.execute(this::serveUdp);
    threads.execute(this::serveTcp);
  }

  NameServer server() {
    return new NameServer(InetAddress.getLoopbackAddress().getHostAddress(), tcp.getLocalPort());
  }

  /** Answers that question with those records, given as in a zone file. */
  void answer(String question, Record... answers) {
    replies.put(question, new Reply(Rcode.NOERROR, List.of(answers)));
  }

  void fail(String question, int code) {
    replies.put(question, new Reply(code, List.of()));
  }

  void beSilent() {
    silent = true;
  }

  int askedOverTcp() {
    return overTcp.get();
  }

  private void serveUdp() {
    byte[] buffer = new byte[4096];
    while (!udp.isClosed()) {
      try {
        DatagramPacket packet = new DatagramPacket(buffer, buffer.length);
        udp.receive(packet);
        if (silent) {
          continue;
        }
        byte[] reply = reply(Arrays.copyOf(packet.getData(), packet.getLength()), UDP_SIZE);
        udp.send(new DatagramPacket(reply, reply.length, packet.getSocketAddress()));
      } catch (IOException _) {
        // closed, or a packet that is none
      }
    }
  }

  private void serveTcp() {
    while (!tcp.isClosed()) {
      try (Socket socket = tcp.accept()) {
        DataInputStream in = new DataInputStream(socket.getInputStream());
        byte[] question = in.readNBytes(in.readUnsignedShort());
        overTcp.incrementAndGet();
        byte[] reply = reply(question, 65_535);
        DataOutputStream out = new DataOutputStream(socket.getOutputStream());
        out.writeShort(reply.length);
        out.write(reply);
        out.flush();
      } catch (IOException _) {
        // closed, or a client that went away
      }
    }
  }

  private byte[] reply(byte[] wire, int most) throws IOException {
    Message question = new Message(wire);
    Record asked = question.getQuestion();
    Message reply = new Message(question.getHeader().getID());
    reply.getHeader().setFlag(Flags.QR);
    reply.getHeader().setFlag(Flags.RA);
    reply.addRecord(asked, Section.QUESTION);
    String key = asked.getName().toString() + " " + Type.string(asked.getType());
    Reply found = replies.getOrDefault(key, new Reply(Rcode.NXDOMAIN, List.of()));
    reply.getHeader().setRcode(found.code());
    for (Record record : found.answers()) {
      reply.addRecord(record, Section.ANSWER);
    }
    return reply.toWire(most);
  }

  @Override
  public void close() throws IOException {
    udp.close();
    tcp.close();
    threads.shutdownNow();
  }
}
