using System.Runtime.InteropServices;
using System.Text;

namespace MimFunctions.Tests.Testing;

/// <summary>A second name for a file: of the same inode, birth and time.</summary>
internal static class HardLink
{
    /// <summary>Gives the file another name. Where there is no <c>link(2)</c>, another file is born at the same time, which is all that a hub goes by there.</summary>
    public static void Make(string file, string name)
    {
        if (OperatingSystem.IsLinux())
        {
            if (link(Encoding.UTF8.GetBytes(file + '\0'), Encoding.UTF8.GetBytes(name + '\0')) != 0)
                throw new IOException($"{file} can't have another name: {Marshal.GetPInvokeErrorMessage(Marshal.GetLastPInvokeError())}");
            return;
        }

        File.Copy(file, name);
        File.SetCreationTimeUtc(name, File.GetCreationTimeUtc(file));
    }

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [DllImport("libc", SetLastError = true)]
    private static extern int link(byte[] from, byte[] to);
}
