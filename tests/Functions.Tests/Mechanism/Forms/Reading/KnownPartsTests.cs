using MimFunctions.Mechanism.Forms.Reading;

namespace MimFunctions.Tests.Mechanism.Forms.Reading;

/// <summary>What forms of one template have alike is read once.</summary>
public sealed class KnownPartsTests
{
    private readonly KnownParts<string> parts = new();
    private int reads;

    [Fact]
    public void The_same_bytes_are_read_once_and_others_for_themselves()
    {
        Read([1, 2]).ShouldBe("1,2");
        Read([1, 2]).ShouldBe("1,2");
        Read([2, 1]).ShouldBe("2,1");

        reads.ShouldBe(2);
    }

    [Fact]
    public void The_same_bytes_are_another_part_when_the_file_declares_something_else_of_them()
    {
        Read([1, 2]);
        parts.Get(Packed([1, 2]) with { Crc = 1 }, () => "other checksum").ShouldBe("other checksum");
        parts.Get(Packed([1, 2]) with { Size = 3 }, () => "other length").ShouldBe("other length");
        parts.Get(Packed([1, 2]) with { Method = 8 }, () => "otherwise packed").ShouldBe("otherwise packed");
    }

    [Fact]
    public void What_cannot_be_read_is_not_known()
    {
        Should.Throw<FormatException>(() => parts.Get(Packed([1]), () => throw new FormatException()));

        Read([1]).ShouldBe("1");
    }

    [Fact]
    public void Memory_stays_bounded_whatever_is_dropped()
    {
        var part = new byte[1024 * 1024];
        for (var number = 0; number < 20; number++)
        {
            part[0] = (byte)number;
            parts.Get(Packed(part), () => "");
        }

        parts.Length.ShouldBeLessThanOrEqualTo(8 * 1024 * 1024);
    }

    [Fact]
    public void A_part_of_uncommon_length_is_never_kept()
    {
        parts.Get(Packed(new byte[3 * 1024 * 1024]), () => "");

        parts.Length.ShouldBe(0);
    }

    private string Read(byte[] part) => parts.Get(Packed(part), () =>
    {
        reads++;
        return string.Join(',', part);
    });

    private static PackedPart Packed(byte[] bytes) => new(bytes, Method: 0, bytes.Length, Crc: 0);
}
