namespace MimFunctions.Features.Summaries;

/// <summary>Where the JSON of a document is cut into stretches, none of them longer than so many characters.</summary>
internal sealed class ChapterCuts
{
    private const int BufferSize = 16_384;

    private readonly Stream json;
    private readonly List<long> begins = [0];

    /// <param name="json">UTF-8; one that can go back.</param>
    /// <param name="longest">Characters of a stretch at most.</param>
    public ChapterCuts(Stream json, int longest)
    {
        this.json = json;
        var (buffer, length, read) = (new byte[BufferSize], 0, 0);
        for (long at = 0; (read = json.Read(buffer)) > 0; at += read)
        {
            for (var next = 0; next < read; next++)
            {
                var characters = Characters(buffer[next]);
                if (length + characters > longest)
                {
                    begins.Add(at + next);
                    length = 0;
                }

                length += characters;
            }
        }
    }

    /// <summary>How many stretches there are.</summary>
    public int Count => begins.Count;

    /// <summary>A stretch.</summary>
    /// <param name="number">Its number, from 0.</param>
    public byte[] Stretch(int number)
    {
        var end = number + 1 < begins.Count ? begins[number + 1] : json.Length;
        var stretch = new byte[end - begins[number]];
        json.Position = begins[number];
        json.ReadExactly(stretch);
        return stretch;
    }

    /// <summary>How many characters begin with this byte of UTF-8: a letter beyond the first plane is two, which must not be parted.</summary>
    private static int Characters(byte first) => first switch { < 0x80 => 1, < 0xC0 => 0, < 0xF0 => 1, _ => 2 };
}
