package wenzhai.net;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/**
 * The addresses that anybody on the Internet reaches alike: none of the own machine, of a network
 * at home or at work, of a cloud's inner services, none for documents or for many receivers.
 *
 * @see <a href="https://www.iana.org/assignments/iana-ipv4-special-registry">IANA, special IPv4</a>
 * @see <a href="https://www.iana.org/assignments/iana-ipv6-special-registry">IANA, special IPv6</a>
 */
public final class PublicAddresses {
  /** RFC 6890 and those that came after it; multicast and the reserved rest at the end. */
  private static final List<Block> SPECIAL_4 =
      List.of(
          Block.of(8, 0),
          Block.of(8, 10),
          Block.of(10, 100, 64),
          Block.of(8, 127),
          Block.of(16, 169, 254),
          Block.of(12, 172, 16),
          Block.of(24, 192, 0, 0),
          Block.of(24, 192, 0, 2),
          Block.of(24, 192, 88, 99),
          Block.of(16, 192, 168),
          Block.of(15, 198, 18),
          Block.of(24, 198, 51, 100),
          Block.of(24, 203, 0, 113),
          Block.of(3, 224));

  /** All that is given out to hosts (RFC 4291 § 2.4). */
  private static final Block UNICAST_6 = Block.of(3, 0x20);

  /** Within it: IETF protocols with Teredo, documentation, addresses made from IPv4. */
  private static final List<Block> SPECIAL_6 =
      List.of(
          Block.of(23, 0x20, 0x01, 0, 0),
          Block.of(32, 0x20, 0x01, 0x0d, 0xb8),
          Block.of(16, 0x20, 0x02),
          Block.of(20, 0x3f, 0xff, 0));

  /** IPv4 hosts as a network without IPv4 sees them (RFC 6052). */
  private static final Block TRANSLATED =
      Block.of(96, 0x00, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0);

  private PublicAddresses() {}

  public static boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (address instanceof Inet4Address) {
      return isPublic4(bytes);
    }
    if (!(address instanceof Inet6Address)) {
      return false;
    }
    if (TRANSLATED.holds(bytes)) {
      return isPublic4(Arrays.copyOfRange(bytes, 12, 16));
    }
    return UNICAST_6.holds(bytes) && SPECIAL_6.stream().noneMatch(block -> block.holds(bytes));
  }

  private static boolean isPublic4(byte[] bytes) {
    return SPECIAL_4.stream().noneMatch(block -> block.holds(bytes));
  }

  /**
   * Addresses that begin alike.
   *
   * @param bits how many bits they share
   * @param start those bits, filled up to whole bytes
   */
  private record Block(int bits, List<Byte> start) {
    static Block of(int bits, int... start) {
      return new Block(bits, Arrays.stream(start).mapToObj(i -> (byte) i).toList());
    }

    boolean holds(byte[] address) {
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> bit % 8;
        if ((address[bit / 8] & mask) != (start.get(bit / 8) & mask)) {
          return false;
        }
      }
      return true;
    }
  }
}
