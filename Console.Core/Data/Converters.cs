using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace GovConsole.Data;

/// <summary>SQLite forgets the kind of a DateTime and PostgreSQL insists on UTC; this satisfies both.</summary>
public sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    value => value.ToUniversalTime(),
    value => DateTime.SpecifyKind(value, DateTimeKind.Utc));

public sealed class UnitPathConverter() : ValueConverter<UnitPath, string>(
    value => value.Value,
    value => new UnitPath(value));
