using System.Net;
using System.Text;
using MimFunctions.Hosting;

namespace MimFunctions.Tests.Hosting.Worker;

/// <summary>Allocations are counted for the whole process, so nothing else may run meanwhile.</summary>
[CollectionDefinition(nameof(LargeBlobTests), DisableParallelization = true)]
[Collection(nameof(LargeBlobTests))]
public class LargeBlobTests
{
    private const int Megabyte = 1024 * 1024;

    [Fact]
    public async Task A_blob_of_64_MB_costs_next_to_no_memory()
    {
        var notes = new Probe.Notes();
        await using var worker = await TestWorker.Start(notes);
        using (await worker.Invoke("TakeFile", new BlobContent(Megabyte)))
        {
            var before = GC.GetTotalAllocatedBytes(precise: true);

            using var response = await worker.Invoke("TakeFile", new BlobContent(64 * Megabyte));

            response.StatusCode.ShouldBe(HttpStatusCode.OK);
            (GC.GetTotalAllocatedBytes(precise: true) - before).ShouldBeLessThan(4 * Megabyte);
        }

        var blob = (new BlobEvent("drop/AT/measures/f.docx", "0x1"), "AT", "f.docx");
        notes.Taken.ShouldBe([blob, blob]);
    }

    /// <summary>An invocation with a blob of so many bytes, made while it is sent.</summary>
    private sealed class BlobContent : HttpContent
    {
        private static readonly byte[] Base64 = Encoding.ASCII.GetBytes(new string('A', 64 * 1024));

        private readonly long length;

        public BlobContent(long bytes)
        {
            length = (bytes + 2) / 3 * 4;
            Headers.ContentType = new("application/json");
        }

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            var parts = Captured.Dropped("AT", "f.docx", "https://mim.example/drop/AT/measures/f.docx", content: "|").Split('|');
            await stream.WriteAsync(Encoding.UTF8.GetBytes(parts[0]));
            for (var left = length; left > 0; left -= Base64.Length)
                await stream.WriteAsync(Base64.AsMemory(0, (int)Math.Min(left, Base64.Length)));
            await stream.WriteAsync(Encoding.UTF8.GetBytes(parts[1]));
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
