package org.zonewright.screenshots;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;

/**
 * Writes a picture as PNG (ISO/IEC 15948), opaque, eight bits a channel. JavaFX alone cannot, and
 * AWT is not asked for it because the product does without AWT.
 */
final class PngFile {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int CHANNELS = 3;
  private static final int FILTER_NONE = 0;
  private static final int FILTER_UP = 2;

  private PngFile() {}

  static void write(Image image, Path file) throws IOException {
    byte[] plain = deflated(image, FILTER_NONE);
    byte[] differences = deflated(image, FILTER_UP);
    try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
      out.write(SIGNATURE);
      chunk(out, "IHDR", header((int) image.getWidth(), (int) image.getHeight()));
      chunk(out, "IDAT", plain.length < differences.length ? plain : differences);
      chunk(out, "IEND", new byte[0]);
    }
  }

  private static byte[] header(int width, int height) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(width);
    out.writeInt(height);
    out.write(new byte[] {8, 2, 0, 0, 0});
    return bytes.toByteArray();
  }

  private static byte[] deflated(Image image, int filter) throws IOException {
    PixelReader pixels = image.getPixelReader();
    int width = (int) image.getWidth();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
      byte[] above = new byte[width * CHANNELS];
      for (int y = 0; y < (int) image.getHeight(); y++) {
        byte[] line = line(pixels, y, width);
        byte[] filtered = line.clone();
        for (int i = 0; filter == FILTER_UP && i < line.length; i++) {
          filtered[i] = (byte) (line[i] - above[i]);
        }
        out.write(filter);
        out.write(filtered);
        above = line;
      }
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  private static byte[] line(PixelReader pixels, int y, int width) {
    byte[] line = new byte[width * CHANNELS];
    for (int x = 0; x < width; x++) {
      int argb = pixels.getArgb(x, y);
      line[x * CHANNELS] = (byte) (argb >> 16);
      line[x * CHANNELS + 1] = (byte) (argb >> 8);
      line[x * CHANNELS + 2] = (byte) argb;
    }
    return line;
  }

  private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(data);
    out.writeInt(data.length);
    out.write(name);
    out.write(data);
    out.writeInt((int) sum.getValue());
  }
}
