using System.Security.Cryptography;
using System.Text;

namespace Publishing.Epub;

/// <summary>UUIDs made from names.</summary>
internal static class Uuid
{
    /// <summary><c>urn:uuid:</c> and a UUID of version 8 (RFC 9562, 5.8) that holds 122 bits of the SHA-256 of the name.</summary>
    public static string From(string name)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return "urn:uuid:" + new Guid(bytes, bigEndian: true).ToString("D");
    }
}
