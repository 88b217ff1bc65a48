Console.WriteLine("usage: Benchmarks");
